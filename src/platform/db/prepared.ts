import type { CompiledQuery } from 'kysely';
import { type Compilable, type QueryExecutorProvider } from 'kysely';
import { runnerOf } from './at-once.ts';
import type { Database } from './database.ts';

/** Inserts the placeholder for a named value. */
export type Placeholder<Values> = <Name extends keyof Values & string>(name: Name) => Values[Name];

type Runner = QueryExecutorProvider & {
  executeQuery<Row>(query: CompiledQuery<Row>): Promise<{ readonly rows: readonly Row[] }>;
};

/** Stands in for a value until the query runs. */
class Named {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/**
 * A query that is built once and run with different values: for the few queries of every turn, because building one
 * takes longer than SQLite takes to answer it. Each value must be used in the query unchanged, as an operand or in
 * `values`.
 * @returns a function that runs it on the database or in a transaction.
 */
export function prepared<Values extends object, Row>(
  build: (value: Placeholder<Values>) => Compilable<Row>,
): (on: Runner, values: Values) => Promise<readonly Row[]> {
  const fill = filler(build);
  return async (on, values) => {
    const query = fill(values);
    const atOnce = runnerOf(on)?.(query.sql, query.parameters);
    if (atOnce) return atOnce as readonly Row[];
    const { rows } = await on.executeQuery<Row>(query);
    return rows;
  };
}

/**
 * The same for a statement that is a whole transaction, such as the writes of every turn.
 * @returns a function that runs it and resolves when it is durable.
 */
export function preparedWrite<Values extends object, Row>(
  database: Pick<Database, 'writeOne'>,
  build: (value: Placeholder<Values>) => Compilable<Row>,
): (values: Values) => Promise<readonly Row[]> {
  const fill = filler(build);
  return async (values) => {
    const { sql, parameters } = fill(values);
    return (await database.writeOne({ sql, parameters })) as readonly Row[];
  };
}

function filler<Values extends object, Row>(
  build: (value: Placeholder<Values>) => Compilable<Row>,
): (values: Values) => CompiledQuery<Row> {
  let compiled: CompiledQuery<Row> | undefined;
  return (values) => {
    compiled ??= build(<Name extends keyof Values & string>(name: Name) => new Named(name) as Values[Name]).compile();
    const parameters = compiled.parameters.map((parameter) =>
      parameter instanceof Named ? values[parameter.name as keyof Values] : parameter,
    );
    return { ...compiled, parameters };
  };
}
