/** `Menu`: the preview shows no menu, whatever the app sets. */
import { EventEmitter } from 'node:events';
import type { MenuItem, MenuItemConstructorOptions } from 'electron';

export class PreviewMenu extends EventEmitter {
  readonly template: readonly (MenuItemConstructorOptions | MenuItem)[];
  static #application: PreviewMenu | null = null;

  constructor(template: readonly (MenuItemConstructorOptions | MenuItem)[] = []) {
    super();
    this.template = template;
  }

  static setApplicationMenu(menu: PreviewMenu | null): void {
    PreviewMenu.#application = menu;
  }

  static getApplicationMenu(): PreviewMenu | null {
    return PreviewMenu.#application;
  }

  static buildFromTemplate(template: (MenuItemConstructorOptions | MenuItem)[]): PreviewMenu {
    return new PreviewMenu(template);
  }
}
