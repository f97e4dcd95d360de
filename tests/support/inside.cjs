// @ts-check
/**
 * Runs in the main process of a kiosk under test, before its main script, on either host (Electron's `-r`, Node's
 * `--require`). It evaluates what the test sends over a local socket, so that nothing has to be attached to the process:
 * a debugger would silence `unresponsive`, and the kiosk under test keeps the command line of a real one.
 */
const { connect } = require('node:net');
const { createInterface } = require('node:readline');
const { runInThisContext } = require('node:vm');

// Electron leaves `-r` and this file among the arguments, where the kiosk would look for its own flags.
if (process.argv[1] === '-r') process.argv.splice(1, 2);

const socket = connect(String(process.env.ANTEROOM_INSIDE));
delete process.env.ANTEROOM_INSIDE;
// A test that is gone cannot end its kiosk any more.
socket.on('close', () => require('electron').app.exit(0));
socket.on('error', () => undefined);

/** @param {{ id: number, source: string, argument: unknown }} wish */
async function obey({ id, source, argument }) {
  try {
    const work = runInThisContext(`(${source})`);
    return { id, ok: true, value: (await work(require('electron'), argument)) ?? null };
  } catch (error) {
    return { id, ok: false, value: error instanceof Error ? error.message : String(error) };
  }
}

createInterface({ input: socket }).on('line', (line) => {
  void obey(JSON.parse(line)).then((answer) => socket.write(`${JSON.stringify(answer)}\n`));
});
