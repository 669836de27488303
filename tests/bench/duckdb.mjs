// DuckDB's side of bench_calls.py, on one thread.
//   node duckdb.mjs load DATABASE CSV    typed columns, as ours are
//   node duckdb.mjs ask DATABASE PART    each question 20 times, warm: the median
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';

const { DuckDBInstance, version } = createRequire(process.cwd() + '/')('@duckdb/node-api');
const [what, database, argument] = process.argv.slice(2);
const instance = await DuckDBInstance.create(database, { threads: '1' });
const connection = await instance.connect();
const rows = async (sql) => (await connection.runAndReadAll(sql)).getRows();

if (what === 'load') {
  await connection.run(`CREATE TABLE calls AS SELECT
      strptime(Datum || ' ' || Uhrzeit, '%d.%m.%Y %H:%M:%S') AS start, Anschluss AS line, Nebenstelle AS extension, Kostenstelle AS cost_centre,
      Zielrufnummer AS number, Ziel AS destination, Art AS kind,
      CAST(split_part(Dauer, ':', 1) AS INTEGER) * 3600 + CAST(split_part(Dauer, ':', 2) AS INTEGER) * 60 + CAST(split_part(Dauer, ':', 3) AS INTEGER) AS seconds,
      CAST(replace("Betrag netto EUR", ',', '.') AS DECIMAL(18,6)) AS net
    FROM read_csv('${argument}', delim=';', header=true, all_varchar=true, encoding='latin-1')`);
  await connection.run('CHECKPOINT');
  console.log(JSON.stringify({ version: version() }));
} else {
  const median = async (sql) => {
    await rows(sql);
    const times = [];
    for (let i = 0; i < 20; ++i) {
      const begun = performance.now();
      await rows(sql);
      times.push(performance.now() - begun);
    }
    return times.sort((a, b) => a - b)[10];
  };
  const net = (await rows('SELECT CAST(sum(net) AS VARCHAR) FROM calls'))[0][0].replace(/0+$/, '');
  const found = `SELECT count(*), sum(net) FROM calls WHERE contains(number, '${argument}')`;
  console.log(JSON.stringify({
    'month and extension': await median("SELECT date_trunc('month', start) m, extension, count(*), sum(seconds), sum(net) FROM calls GROUP BY m, extension"),
    'top 20': await median('SELECT number, count(*), sum(seconds), sum(net) s FROM calls GROUP BY number ORDER BY s DESC LIMIT 20'),
    substring: await median(found),
    found: Number((await rows(found))[0][0]),
    net,
  }));
}
connection.closeSync();
