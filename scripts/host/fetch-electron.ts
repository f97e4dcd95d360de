/** Gets Electron's program where it can be had. */
import { execFileSync, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { waitFor } from '../wait-for.mjs';
import { type Later, type Progress, tellProgress, watchFlow } from './flow.ts';

/** What this uses of `@electron/get`. */
interface Getter {
  downloadArtifact(details: object): Promise<string>;
}

interface Archive {
  version: string;
  platform: string;
  arch: string;
  /** The hash of each archive, by its file name; left out, they are fetched as well. */
  checksums: Readonly<Record<string, string>> | undefined;
  cacheRoot?: string | undefined;
  /** Its address, when not that of Electron's own releases, or as the environment says. */
  mirrorOptions?: { resolveAssetURL: () => Promise<string> };
}

const electron = createRequire(createRequire(import.meta.url).resolve('electron/package.json'));

/** The downloader that Electron's own installer uses: both then agree about the cache. */
async function getter(): Promise<Getter> {
  return import(pathToFileURL(electron.resolve('@electron/get')).href);
}

const later: Later = (run, milliseconds) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};

/**
 * Puts the archive into the cache of `@electron/get`, unless it is there, and gives its path.
 *
 * @throws Error that says why it cannot be had: no network, no such file, a wrong hash, or a flow that has run dry
 */
export async function downloadElectron(
  archive: Archive,
  { say, later: wait }: { say: (line: string) => void; later: Later },
): Promise<string> {
  const flow = watchFlow(wait);
  const tell = tellProgress(say);
  const getProgressCallback = async (progress: Progress) => {
    flow.flows();
    tell(progress);
  };
  const { downloadArtifact } = await getter();
  try {
    return await downloadArtifact({
      ...archive,
      artifactName: 'electron',
      downloadOptions: { quiet: true, signal: flow.signal, getProgressCallback },
    });
  } catch (error) {
    throw new Error(reasonOf(error), { cause: error });
  } finally {
    flow.end();
  }
}

/** `fetch` says only that it failed; why stands in the cause, of which there may be one for each address. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (cause instanceof AggregateError) return reasonOf(cause.errors[0]);
  return cause instanceof Error ? reasonOf(cause) : error.message;
}

/** An Intel Node under Rosetta: Electron's installer then takes the program for Apple's own processors. */
function isTranslated(): boolean {
  if (process.platform !== 'darwin' || process.arch !== 'x64') return false;
  try {
    return execFileSync('sysctl', ['-in', 'sysctl.proc_translated'], { encoding: 'utf8' }).trim() === '1';
  } catch {
    return false;
  }
}

/** The archive that Electron's installer looks for on this machine, by the same variables. */
function archiveHere(): Archive {
  const { version } = electron('./package.json') as { version: string };
  const { env, platform, arch } = process;
  return {
    version,
    platform: env.ELECTRON_INSTALL_PLATFORM || env.npm_config_platform || platform,
    arch: env.ELECTRON_INSTALL_ARCH || env.npm_config_arch || (isTranslated() ? 'arm64' : arch),
    checksums:
      env.electron_use_remote_checksums || env.npm_config_electron_use_remote_checksums
        ? undefined
        : electron('./checksums.json'),
    cacheRoot: env.electron_config_cache,
  };
}

/**
 * Downloads Electron's program, however long it takes while something flows, and unpacks it with Electron's own
 * installer. Nothing remembers a failure: where there is no network the attempt ends at once.
 */
export async function fetchElectron(say: (line: string) => void): Promise<void> {
  const archive = archiveHere();
  say(`Fetching Electron ${archive.version} (once, over 100 MB; --preview goes without)…`);
  try {
    await downloadElectron(archive, { say, later });
  } catch (error) {
    say(`Electron could not be fetched: ${error instanceof Error ? error.message : error}`);
    return;
  }
  const installer = spawn(process.execPath, [electron.resolve('./install.js')], { stdio: 'inherit' });
  const code = await waitFor(installer);
  if (code !== 0) say(`Electron was fetched, but its installer ended with ${code}; it says why above.`);
}
