/** What this project uses of mespeak, which has no types of its own. */
declare module 'mespeak' {
  export interface SpeakOptions {
    /** "buffer": a WAV file (RIFF, 16 bit, mono, 22 050 Hz). */
    readonly rawdata: 'buffer';
    readonly voice: string;
    /** Words per minute. */
    readonly speed?: number;
    readonly pitch?: number;
    /** Pause between words, in 10 ms. */
    readonly wordgap?: number;
    readonly amplitude?: number;
  }
  interface MeSpeak {
    loadConfig(config: unknown): void;
    loadVoice(voice: unknown): void;
    speak(text: string, options: SpeakOptions): Buffer | null;
  }
  const meSpeak: MeSpeak;
  export default meSpeak;
}
