/** `window.kiosk`, made of the contract and of Electron's way to the shell. */
import type { IpcRenderer, IpcRendererEvent } from 'electron';
import { channelOf, refusedMessage } from './channel.ts';
import type { Call, KioskBridge } from './contract.ts';
import { checkPayload, type Payload, type Push, pushes } from './pushes.ts';

/**
 * The bridge over `ipc`. What the shell tells is checked before the page hears it: a wrong payload is dropped and
 * reported to the log. Listening to what the contract does not have throws. A call that is refused, or that cannot be
 * sent, rejects with the same words each time.
 */
export function bridgeOver(ipc: Pick<IpcRenderer, 'invoke' | 'on' | 'removeListener'>): KioskBridge {
  const call = (name: Call, ...args: unknown[]) =>
    ipc.invoke(channelOf(name), ...args).catch(() => {
      // Electron's own error names the channel and what the shell said.
      throw new Error(refusedMessage);
    });
  const report = (message: string) => {
    // The shell logs what it refuses by itself; there is nobody else to tell.
    call('fault', { where: 'bridge', message }).catch(() => undefined);
  };
  return {
    settings: () => call('settings'),
    index: (language) => call('index', language),
    deck: (id, language) => call('deck', id, language),
    notes: (id, language) => call('notes', id, language),
    cast: (hash) => call('cast', hash),
    picture: (hash) => call('picture', hash),
    lookup: (language) => call('lookup', language),
    fault: (fault) => call('fault', fault),
    state: (state) => call('state', state),
    writing: (isWriting) => call('writing', isWriting),
    health: () => call('health'),
    troubles: () => call('troubles'),
    lockCheck: () => call('lockCheck'),
    screenHours: () => call('screenHours'),
    wishScreen: (wish) => call('wishScreen', wish),
    audit: () => call('audit'),
    visited: (visit) => call('visited', visit),
    statistics: (asked) => call('statistics', asked),
    exportStatistics: (asked) => call('exportStatistics', asked),
    supportBundle: () => call('supportBundle'),
    playlists: () => call('playlists'),
    savePlaylist: (id, playlist) => call('savePlaylist', id, playlist),
    playlistChoices: (language) => call('playlistChoices', language),
    sharePlaylist: (id) => call('sharePlaylist', id),
    removePlaylist: (id) => call('removePlaylist', id),
    beginConsultation: (...args) => call('beginConsultation', ...args),
    endConsultation: () => call('endConsultation'),
    chooseCountry: (country) => call('chooseCountry', country),
    show: (view) => call('show', view),
    shown: () => call('shown'),
    familyParts: (...args) => call('familyParts', ...args),
    familyFilm: (told) => call('familyFilm', told),
    keep: (talk) => call('keep', talk),
    kept: () => call('kept'),
    ink: (told) => call('ink', told),
    inked: () => call('inked'),
    familyDisplays: () => call('familyDisplays'),
    paper: (sheet, way) => call('paper', sheet, way),
    sheet: () => call('sheet'),
    drawn: (isDrawn) => call('drawn', isDrawn),
    signOffs: () => call('signOffs'),
    review: (text) => call('review', text),
    decide: (text, content, item, decision) => call('decide', text, content, item, decision),
    sign: (text, content, signer) => call('sign', text, content, signer),
    signHistory: () => call('signHistory'),
    exportHistory: (form, language) => call('exportHistory', form, language),
    packs: () => call('packs'),
    inspectPack: (offer) => call('inspectPack', offer),
    installPack: (offer) => call('installPack', offer),
    rollBackPacks: () => call('rollBackPacks'),
    alive: () => call('alive'),
    door: () => call('door'),
    tryPin: (pin) => call('tryPin', pin),
    beginSetUp: () => call('beginSetUp'),
    setUp: () => call('setUp'),
    logos: () => call('logos'),
    judgePin: (pin) => call('judgePin', pin),
    saveSetUp: (answers) => call('saveSetUp', answers),
    pinStates: () => call('pinStates'),
    setPin: (role, pin) => call('setPin', role, pin),
    ways: () => call('ways'),
    end: (way) => call('end', way),
    on: <P extends Push>(push: P, listener: (payload: Payload<P>) => void) => {
      if (!Object.hasOwn(pushes, push)) throw new Error('There is no such push.');
      const heard = (_event: IpcRendererEvent, payload: unknown) => {
        const checked = checkPayload(push, payload);
        if ('wrong' in checked) report(`${push}: wrong payload: ${checked.wrong}`);
        else listener(checked.payload);
      };
      ipc.on(channelOf(push), heard);
      return () => {
        ipc.removeListener(channelOf(push), heard);
      };
    },
  };
}

/** Answers each time that the shell asks whether the page is there, whatever the page itself does or does not do. */
export function answerPulse(ipc: Pick<IpcRenderer, 'invoke' | 'on'>): void {
  ipc.on(channelOf('pulse'), () => {
    ipc.invoke(channelOf('alive')).catch(() => undefined);
  });
}
