// A process of its own that attaches to the server of a data folder, says which one it got, and
// lets go on SIGTERM. Arguments: data folder, shared base.
import { attachPostgres } from '../src/store/postgres-server.ts';

const [dataFolder = '', sharedBase] = process.argv.slice(2);
const sentences: string[] = [];
const server = await attachPostgres({
  dataFolder,
  sharedBase,
  say: (sentence) => sentences.push(sentence),
});

const stay = setInterval(() => undefined, 60_000);
process.on('SIGTERM', () => {
  clearInterval(stay);
  void server.release();
});

const { pid, host, port, place } = server;
process.stdout.write(`${JSON.stringify({ pid, host, port, folder: place.folder, sentences })}\n`);
