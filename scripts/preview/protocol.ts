/** `protocol`: the app's own schemes and who answers their addresses. */
import type { CustomScheme, Protocol } from 'electron';

type Handler = (request: Request) => Response | Promise<Response>;

const privileged = new Set<string>();
let isReady = false;

/** From now on no scheme can become privileged, as Electron has it once the app is ready. */
export function closeSchemes(): void {
  isReady = true;
}

/** The schemes that the app registered, for the mapping of addresses. */
export function ownSchemes(): string[] {
  return [...privileged];
}

/** Only standard, secure schemes can be played: they behave as https does. */
function registerSchemesAsPrivileged(schemes: CustomScheme[]): void {
  if (isReady) {
    throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
  }
  for (const { scheme, privileges } of schemes) {
    if (!/^[a-z][a-z0-9-]*$/.test(scheme) || !privileges?.standard || !privileges.secure) {
      throw new Error(
        `The preview plays only standard, secure schemes of letters and digits, not "${scheme}".`,
      );
    }
    privileged.add(scheme);
  }
}

export class PreviewProtocol implements Pick<Protocol, 'handle' | 'registerSchemesAsPrivileged'> {
  readonly registerSchemesAsPrivileged = registerSchemesAsPrivileged;
  readonly #handlers = new Map<string, Handler>();

  handle(scheme: string, handler: Handler): void {
    if (this.#handlers.has(scheme)) {
      throw new Error(`Failed to register protocol: ${scheme}`);
    }
    this.#handlers.set(scheme, handler);
  }

  /** Who answers this address, as the main process knows it. */
  handlerOf(address: string): Handler | null {
    return this.#handlers.get(address.slice(0, address.indexOf(':'))) ?? null;
  }
}
