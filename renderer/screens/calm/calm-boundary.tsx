import { Component, type ErrorInfo, type ReactNode } from 'react';
import { KioskContext } from '../kiosk/kiosk-context.ts';
import { Calm } from './calm.tsx';

/** Catches what breaks while a screen is drawn: the log gets the fault, the visitor gets the calm screen. */
export class CalmBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  static override contextType = KioskContext;
  declare context: React.ContextType<typeof KioskContext>;
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo) {
    const at = info.componentStack?.trim().split('\n')[0]?.trim() ?? 'unknown place';
    this.context?.report(`render ${at}`, error);
  }

  override render() {
    return this.state.broken ? <Calm why="fault" /> : this.props.children;
  }
}
