/** Takes `for update` out of every query, to show what the locks are for. Only tests do this. */
import { OperationNodeTransformer } from 'kysely';
import type { KyselyPlugin, QueryResult, RootOperationNode, SelectQueryNode, UnknownRow } from 'kysely';

class LockRemover extends OperationNodeTransformer {
  protected override transformSelectQuery(node: SelectQueryNode): SelectQueryNode {
    const { endModifiers, ...unlocked } = super.transformSelectQuery(node);
    const others = endModifiers?.filter(({ modifier }) => modifier !== 'ForUpdate') ?? [];
    return others.length === 0 ? unlocked : { ...unlocked, endModifiers: others };
  }
}

export class WithoutRowLocks implements KyselyPlugin {
  readonly #remover = new LockRemover();

  transformQuery({ node }: { node: RootOperationNode }): RootOperationNode {
    return this.#remover.transformNode(node);
  }

  transformResult({ result }: { result: QueryResult<UnknownRow> }): Promise<QueryResult<UnknownRow>> {
    return Promise.resolve(result);
  }
}
