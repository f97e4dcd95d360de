/** A reading of a clinic's files, for tests. */
import { type Config, defaultConfig } from '../config/schema.ts';
import type { Reading } from './reading.ts';

export function readingOf(config: Partial<Config> = {}, more: Partial<Reading> = {}): Reading {
  return {
    config: { ...defaultConfig, ...config },
    logo: null,
    file: '/etc/anteroom/kiosk.config.json',
    isRead: true,
    folder: '/etc/anteroom',
    signOffs: [],
    playlists: [],
    problems: [],
    ...more,
  };
}
