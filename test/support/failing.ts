import type { Database } from '../../src/database/database.js';

/** The database, on which a statement fails whenever it is to be written. @param name of the statement */
export function failingAt(of: Database, name: string): Database {
  const write: Database['write'] = (what, work) =>
    of.write(what, (writer) =>
      work({
        run: (statement, parameters) => {
          if (statement.name === name) throw new Error('It failed');
          return writer.run(statement, parameters);
        },
      }),
    );
  const failing: Database = new Proxy(of, {
    get: (target, property) => {
      if (property === 'write') return write;
      const value: unknown = Reflect.get(target, property, target);
      // (What writes by way of `write` has to find this one.)
      const self = property === 'inOne' ? failing : target;
      return typeof value === 'function' ? (value.bind(self) as unknown) : value;
    },
  });
  return failing;
}
