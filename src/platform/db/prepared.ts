import type { CompiledQuery } from 'kysely';
import { type Compilable, type QueryExecutorProvider } from 'kysely';

/** Where a value of that name goes. */
export type Placeholder<Values> = <Name extends keyof Values & string>(name: Name) => Values[Name];

type Runner = QueryExecutorProvider & {
  executeQuery<Row>(query: CompiledQuery<Row>): Promise<{ readonly rows: readonly Row[] }>;
};

/** A value that stands for another one until the query runs. */
class Named {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/**
 * A query that is built once and run with other values: for the few that every turn needs, since building one costs
 * more than SQLite takes to answer it. Each value must go into the query as it is, as an operand or in `values`.
 * @returns runs it on the database or in a transaction.
 */
export function prepared<Values extends object, Row>(
  build: (value: Placeholder<Values>) => Compilable<Row>,
): (on: Runner, values: Values) => Promise<readonly Row[]> {
  let compiled: CompiledQuery<Row> | undefined;
  return async (on, values) => {
    compiled ??= build(<Name extends keyof Values & string>(name: Name) => new Named(name) as Values[Name]).compile();
    const parameters = compiled.parameters.map((parameter) =>
      parameter instanceof Named ? values[parameter.name as keyof Values] : parameter,
    );
    const { rows } = await on.executeQuery<Row>({ ...compiled, parameters });
    return rows;
  };
}
