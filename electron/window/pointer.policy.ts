/** Which mouse buttons reach the page: the left one. The others open menus, new windows or the page before. */
export function mayPress(button: string | undefined): boolean {
  return button === undefined || button === 'left';
}
