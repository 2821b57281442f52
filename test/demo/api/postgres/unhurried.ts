/** Lets a moment pass after every query, so that what may come between two of them does come. Only tests do this. */
import { setTimeout as pass } from 'node:timers/promises';
import type {
  KyselyPlugin,
  PluginTransformQueryArgs,
  PluginTransformResultArgs,
  QueryResult,
  UnknownRow,
  RootOperationNode,
} from 'kysely';

const longestMs = 20;

export class Unhurried implements KyselyPlugin {
  transformQuery({ node }: PluginTransformQueryArgs): RootOperationNode {
    return node;
  }

  async transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    await pass(Math.random() * longestMs);
    return result;
  }
}
