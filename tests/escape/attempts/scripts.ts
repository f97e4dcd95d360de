/** What a hostile script would look for in the page, and on the network. */
import type { Act, Attempt, Script } from '../attempt.ts';

const script = (run: Script, argument?: string): Act[] => [
  { by: 'script', run, ...(argument !== undefined && { argument }) },
];

type Tried = Pick<Attempt, 'id' | 'tries' | 'acts' | 'out' | 'stoppedBy'>;

const preload = 'sandbox and contextIsolation in window-options.policy.ts, electron/preload.ts';
const policy = 'contentSecurityPolicy in electron/scheme/app-scheme.ts';
const gate = 'electron/bridge/gate.ts';

const page: readonly Tried[] = [
  ...['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer', '__dirname'].map(
    (name) => ({
      id: `node-${name.toLowerCase().replaceAll('_', '')}`,
      tries: `find ${name} in the page`,
      acts: script(({ argument }) => (argument in window ? argument : ''), name),
      out: 'it is there',
      stoppedBy: preload,
    }),
  ),
  {
    id: 'node-by-constructor',
    tries: 'reach the shell’s world by the constructor of what the bridge gives',
    acts: script(async () => {
      const bridge = Reflect.get(window, 'kiosk') as
        | Record<string, (...args: unknown[]) => unknown>
        | undefined;
      try {
        const made = bridge?.settings?.constructor?.('return typeof process + typeof require')();
        return made === undefined || made === 'undefinedundefined' ? '' : String(made);
      } catch {
        return '';
      }
    }),
    out: 'code runs that sees Node',
    stoppedBy: preload,
  },
  {
    id: 'bridge-replaced',
    tries: 'put another bridge in the place of the kiosk’s',
    acts: script(() => {
      const mine = {};
      try {
        Object.defineProperty(window, 'kiosk', { value: mine, configurable: true });
      } catch {
        // It is not configurable.
      }
      return Reflect.get(window, 'kiosk') === mine ? 'a bridge of its own' : '';
    }),
    out: 'the page has another bridge',
    stoppedBy: preload,
  },
  {
    id: 'bridge-changed',
    tries: 'change a call of the bridge',
    acts: script(() => {
      const bridge = Reflect.get(window, 'kiosk') as Record<string, unknown> | undefined;
      if (bridge === undefined) return '';
      const before = bridge.settings;
      try {
        bridge.settings = () => 'mine';
      } catch {
        // It is frozen.
      }
      return bridge.settings === before ? '' : 'a call of its own';
    }),
    out: 'the page has another call',
    stoppedBy: preload,
  },
  {
    id: 'bridge-more',
    tries: 'find a call of the bridge that is not in the contract',
    acts: script(() => {
      const known = [
        'settings',
        'index',
        'deck',
        'cast',
        'picture',
        'lookup',
        'fault',
        'state',
        'alive',
        'on',
      ];
      const bridge = Reflect.get(window, 'kiosk') as object | undefined;
      return Object.keys(bridge ?? {})
        .filter((name) => !known.includes(name) && /invoke|send|ipc|exec|open|read|write/i.test(name))
        .join(', ');
    }),
    out: 'there is a call that sends anything anywhere',
    stoppedBy: 'electron/bridge/contract.ts',
  },
  ...(
    [
      ['path', 'deck', ['../../etc/passwd', 'en']],
      ['nul', 'deck', ['what-is-car-t\u0000', 'en']],
      ['number', 'deck', [42, 'en']],
      ['object', 'index', [{ language: 'en' }]],
      ['long', 'index', ['e'.repeat(100_000)]],
      ['state', 'state', ['administrator']],
      ['fault', 'fault', [{ where: 'x'.repeat(100_000), message: 'x' }]],
      ['proto', 'deck', ['__proto__', 'en']],
    ] as const
  ).map(([name, call, args]) => ({
    id: `bridge-wrong-${name}`,
    tries: `have the shell take wrong arguments (${name}) for ${call}`,
    acts: script(
      async ({ argument }) => {
        const [call = '', args] = JSON.parse(argument) as [string, unknown[]];
        type Bridge = Record<string, (...args: unknown[]) => Promise<unknown>>;
        const bridge = Reflect.get(window, 'kiosk') as unknown as Bridge | undefined;
        const asked = bridge?.[call]?.(...args) ?? Promise.reject();
        return asked.then(
          (answer) => (answer === null ? '' : 'an answer'),
          () => '',
        );
      },
      JSON.stringify([call, args]),
    ),
    out: 'the call is answered',
    stoppedBy: gate,
  })),
  {
    id: 'bridge-from-frame',
    tries: 'call the shell from a frame inside the page',
    acts: script(async () => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const inner = frame.contentWindow as object | null;
      const bridge = inner && (Reflect.get(inner, 'kiosk') as { settings(): Promise<unknown> } | undefined);
      const answered = await (bridge?.settings() ?? Promise.reject()).then(
        () => 'an answer',
        () => '',
      );
      frame.remove();
      return answered;
    }),
    out: 'the call is answered',
    stoppedBy: `${gate}, electron/bridge/sender.policy.ts`,
  },
  {
    id: 'code-eval',
    tries: 'run code from a text',
    acts: script(async () => {
      // Later, because a debugger that runs this very script may run code from texts as well.
      await new Promise((done) => setTimeout(done));
      try {
        return (Reflect.get(globalThis, 'eval') as (code: string) => unknown)('1 + 1') === 2
          ? 'code from a text'
          : '';
      } catch {
        return '';
      }
    }),
    out: 'it runs',
    stoppedBy: policy,
  },
  {
    id: 'code-inline',
    tries: 'run a script that stands in the page',
    acts: script(() => {
      const element = document.createElement('script');
      element.textContent = 'document.documentElement.dataset.code = "ran"';
      document.body.append(element);
      element.remove();
      return document.documentElement.dataset.code ? 'code in the page' : '';
    }),
    out: 'it runs',
    stoppedBy: policy,
  },
  {
    id: 'code-handler',
    tries: 'run a handler that stands in the markup',
    acts: script(async () => {
      const holder = document.createElement('div');
      holder.insertAdjacentHTML(
        'afterbegin',
        '<img src="x:" onerror="document.documentElement.dataset.code=1">',
      );
      document.body.append(holder);
      await new Promise((done) => setTimeout(done, 100));
      holder.remove();
      return document.documentElement.dataset.code ? 'code in the markup' : '';
    }),
    out: 'it runs',
    stoppedBy: policy,
  },
  {
    id: 'code-blob',
    tries: 'run a script that the page made (blob:)',
    acts: script(async () => {
      const source = URL.createObjectURL(new Blob(['export const x = 1'], { type: 'text/javascript' }));
      return import(/* @vite-ignore */ source).then(
        () => 'code of its own',
        () => '',
      );
    }),
    out: 'it runs',
    stoppedBy: policy,
  },
  {
    id: 'code-worker',
    tries: 'run a worker that the page made',
    acts: script(async () => {
      const source = URL.createObjectURL(new Blob(['postMessage(1)'], { type: 'text/javascript' }));
      try {
        const worker = new Worker(source);
        return await new Promise<string>((done) => {
          worker.onmessage = () => done('a worker');
          worker.onerror = () => done('');
          setTimeout(done, 600, '');
        });
      } catch {
        return '';
      }
    }),
    out: 'it runs',
    stoppedBy: policy,
  },
  {
    id: 'code-service-worker',
    tries: 'leave a service worker behind for the next visitor',
    acts: script(() =>
      (navigator.serviceWorker?.register('/index.html') ?? Promise.reject()).then(
        (registered) => (registered instanceof ServiceWorkerRegistration ? 'a service worker' : ''),
        () => '',
      ),
    ),
    out: 'it is registered',
    stoppedBy: 'mediaTypes in app-scheme.ts: no script of such a scope is served; the preview blocks them',
  },
  {
    id: 'code-wasm',
    tries: 'run machine code (WebAssembly)',
    acts: script(async () => {
      const bytes = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
      return WebAssembly.compile(bytes).then(
        () => 'machine code',
        () => '',
      );
    }),
    out: 'it compiles',
    stoppedBy: policy,
  },
  {
    id: 'style-inline',
    tries: 'cover the page by a style in the markup',
    acts: script(() => {
      const box = document.createElement('div');
      box.setAttribute('style', 'position:fixed');
      document.body.append(box);
      const position = getComputedStyle(box).position;
      box.remove();
      return position === 'fixed' ? 'a style of its own' : '';
    }),
    out: 'the style holds',
    stoppedBy: policy,
  },
  {
    id: 'style-sheet',
    tries: 'bring in a sheet of styles',
    acts: script(() => {
      const sheet = document.createElement('style');
      sheet.textContent = 'html { --reached: yes }';
      document.head.append(sheet);
      const reached = getComputedStyle(document.documentElement).getPropertyValue('--reached');
      sheet.remove();
      return reached === '' ? '' : 'a sheet of its own';
    }),
    out: 'the styles hold',
    stoppedBy: policy,
  },
  {
    id: 'object-plugin',
    tries: 'show a document by a plug-in',
    acts: script(async ({ origin }) => {
      const object = Object.assign(document.createElement('object'), {
        data: `${origin}/out.pdf`,
        type: 'application/pdf',
      });
      document.body.append(object);
      await new Promise((done) => setTimeout(done, 200));
      object.remove();
      return '';
    }),
    out: 'something went outside',
    stoppedBy: `${policy}, plugins in window-options.policy.ts`,
  },
  {
    id: 'webview',
    tries: 'open a page inside the page (webview)',
    acts: script(async ({ origin }) => {
      const view = document.createElement('webview');
      view.setAttribute('src', `${origin}/out.html`);
      document.body.append(view);
      await new Promise((done) => setTimeout(done, 200));
      const isReal = 'loadURL' in view;
      view.remove();
      return isReal ? 'a webview' : '';
    }),
    out: 'there is such an element',
    stoppedBy: 'webviewTag in window-options.policy.ts, will-attach-webview in lockdown.ts',
  },
  {
    id: 'served-files',
    tries: 'read the kiosk’s own files beside the page',
    acts: script(async ({ argument }) => {
      const found: string[] = [];
      for (const path of argument.split(' ')) {
        const image = new Image();
        const loaded = new Promise<boolean>((done) => {
          image.onload = () => done(true);
          image.onerror = () => done(false);
        });
        image.src = path;
        if (await loaded) found.push(path);
      }
      return found.join(' ');
    }, '/../main/main.js /..%2fmain/main.js /%2e%2e/preload/preload.cjs /library/index.en.json //etc/passwd /.git/config /assets/../../main/main.js'),
    out: 'one of them is served',
    stoppedBy: 'fileOf in electron/scheme/app-scheme.ts',
  },
  {
    id: 'traces-storage',
    tries: 'read what another page has stored',
    acts: script(() =>
      [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie].join(''),
    ),
    out: 'something is there',
    stoppedBy: 'nothing is ever stored (renderer/session)',
  },
];

const network: readonly Tried[] = [
  {
    id: 'net-fetch',
    tries: 'fetch something outside',
    acts: script(({ origin }) =>
      fetch(`${origin}/fetch`, { mode: 'no-cors' }).then(
        () => 'an answer',
        () => '',
      ),
    ),
    out: 'an answer, or something went outside',
    stoppedBy: `electron/window/requests.policy.ts, ${policy}`,
  },
  {
    id: 'net-fetch-file',
    tries: 'fetch a file of the machine',
    acts: script(({ file }) =>
      fetch(`file://${file}`).then(
        () => 'a file',
        () => '',
      ),
    ),
    out: 'the file is read',
    stoppedBy: 'webSecurity, the fuse grantFileProtocolExtraPrivileges',
  },
  {
    id: 'net-xhr',
    tries: 'ask outside by an old request',
    acts: script(
      ({ origin }) =>
        new Promise<string>((done) => {
          const request = new XMLHttpRequest();
          request.onload = () => done('an answer');
          request.onerror = () => done('');
          request.open('POST', `${origin}/xhr`);
          request.send('x');
        }),
    ),
    out: 'an answer, or something went outside',
    stoppedBy: `electron/window/requests.policy.ts, ${policy}`,
  },
  {
    id: 'net-beacon',
    tries: 'send a beacon outside',
    acts: script(({ origin }) => {
      navigator.sendBeacon(`${origin}/beacon`, 'x');
      return '';
    }),
    out: 'something went outside',
    stoppedBy: `electron/window/requests.policy.ts, ${policy}`,
  },
  ...(
    [
      ['net-socket', 'open a socket outside', 'ws'],
      ['net-source', 'listen to a stream outside', 'source'],
      ['net-image', 'show a picture from outside', 'img'],
      ['net-script', 'run a script from outside', 'script'],
      ['net-style', 'take styles from outside', 'link'],
      ['net-media', 'play a film from outside', 'video'],
      ['net-prefetch', 'fetch a page ahead', 'prefetch'],
      ['net-preconnect', 'connect ahead', 'preconnect'],
      ['net-prerender', 'draw a page ahead', 'prerender'],
      ['net-ping', 'have a link tell outside', 'ping'],
      ['net-font', 'take a font from outside', 'font'],
      ['net-report', 'have the browser report outside', 'report'],
    ] as const
  ).map(([id, tries, how]) => ({
    id,
    tries,
    acts: script(async ({ origin, argument }) => {
      const made = (name: string, more: object) => {
        const element = Object.assign(document.createElement(name), more);
        document.head.append(element);
        return element;
      };
      const address = `${origin}/${argument}`;
      const ways: Record<string, () => unknown> = {
        ws: () => new WebSocket(address.replace('http', 'ws')),
        source: () => new EventSource(address),
        img: () => made('img', { src: address }),
        script: () => made('script', { src: address }),
        link: () => made('link', { rel: 'stylesheet', href: address }),
        video: () => made('video', { src: address, preload: 'auto' }),
        prefetch: () => made('link', { rel: 'prefetch', href: address }),
        preconnect: () => made('link', { rel: 'preconnect', href: address }),
        prerender: () =>
          made('script', {
            type: 'speculationrules',
            textContent: JSON.stringify({ prerender: [{ urls: [address] }] }),
          }),
        ping: () => {
          const link = made('a', { href: '#', ping: address });
          (link as HTMLElement).click();
          return link;
        },
        font: () => {
          const face = new FontFace('out', `url(${address})`);
          document.fonts.add(face);
          return face.load().catch(() => undefined);
        },
        report: () =>
          made('meta', {
            httpEquiv: 'content-security-policy',
            content: `img-src 'self'; report-uri ${address}`,
          }),
      };
      let element: unknown;
      try {
        element = await ways[argument]?.();
      } catch {
        // Chromium itself refuses some of them.
      }
      await new Promise((done) => setTimeout(done, 150));
      if (element instanceof Element) element.remove();
      return '';
    }, how),
    out: 'something went outside',
    stoppedBy: `electron/window/requests.policy.ts, ${policy}`,
  })),
  {
    id: 'net-rtc',
    tries: 'find the machine’s addresses, or send by a call (WebRTC)',
    acts: script(async ({ origin }) => {
      try {
        const { port } = new URL(origin);
        const call = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${port}` }] });
        call.createDataChannel('out');
        const found: string[] = [];
        call.onicecandidate = ({ candidate }) => {
          const address = candidate?.candidate.split(' ')[4] ?? '';
          if (/^\d+\.\d+\.\d+\.\d+$/.test(address)) found.push(address);
        };
        await call.setLocalDescription(await call.createOffer());
        await new Promise((done) => setTimeout(done, 400));
        call.close();
        return found.length > 0 ? `the address ${found[0]}` : '';
      } catch {
        return '';
      }
    }),
    out: 'the machine’s address is told, or something went outside',
    stoppedBy:
      'force-webrtc-ip-handling-policy in electron/start/switches.policy.ts; a firewall of the system',
  },
  {
    id: 'net-rtc-relay',
    tries: 'send through a relay by a call (WebRTC over TCP)',
    acts: script(async ({ origin }) => {
      try {
        const urls = `turn:127.0.0.1:${new URL(origin).port}?transport=tcp`;
        const call = new RTCPeerConnection({ iceServers: [{ urls, username: 'x', credential: 'x' }] });
        call.createDataChannel('out');
        await call.setLocalDescription(await call.createOffer());
        await new Promise((done) => setTimeout(done, 600));
        call.close();
      } catch {
        // There is no such thing here.
      }
      return '';
    }),
    out: 'something went outside',
    stoppedBy:
      'force-webrtc-ip-handling-policy in electron/start/switches.policy.ts; a firewall of the system',
  },
  {
    id: 'net-transport',
    tries: 'open a transport outside (WebTransport)',
    acts: script(async ({ origin }) => {
      try {
        const transport = new WebTransport(origin.replace('http:', 'https:'));
        return await Promise.race([
          transport.ready.then(
            () => 'a transport',
            () => '',
          ),
          new Promise<string>((done) => setTimeout(done, 500, '')),
        ]);
      } catch {
        return '';
      }
    }),
    out: 'it is open',
    stoppedBy: `electron/window/requests.policy.ts, ${policy}`,
  },
  {
    id: 'net-name',
    tries: 'have a name looked up',
    acts: script(async () => {
      const image = new Image();
      image.src = 'https://looked-up.example.org/a.png';
      return new Promise<string>((done) => {
        image.onload = () => done('an answer');
        image.onerror = () => done('');
      });
    }),
    out: 'an answer comes',
    stoppedBy: 'host-resolver-rules in switches.policy.ts, electron/window/requests.policy.ts',
  },
];

export const scriptAttempts: readonly Attempt[] = [
  ...page.map((attempt) => ({ ...attempt, group: 'script' as const, row: 'script' as const })),
  ...network.map((attempt) => ({ ...attempt, group: 'network' as const, row: 'network' as const })),
];
