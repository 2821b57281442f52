/** The pace at which the player saves, waits and looks ahead. */

export interface PlayerTimings {
  /** How often the position is kept on the device while playing. */
  readonly localSaveMs: number;
  /** How often it is kept on the server while playing. */
  readonly serverSaveMs: number;
  /** Moving a slider seeks many times: the server hears of the last. */
  readonly seekSettleMs: number;
  /** Silence after which a waiting player asks for fresh addresses. */
  readonly stallLimitMs: number;
  /** Seconds of listening before a track's end at which the next one is fetched. */
  readonly lookAheadSeconds: number;
}

export const defaultTimings: PlayerTimings = {
  localSaveMs: 5000,
  serverSaveMs: 15_000,
  seekSettleMs: 800,
  stallLimitMs: 10_000,
  lookAheadSeconds: 20,
};
