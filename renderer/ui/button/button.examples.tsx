import { ArrowLeft, ArrowRight, House, PhoneCall } from 'lucide-react';
import type { Examples } from '../examples.ts';
import { Button } from './button.tsx';

const nothing = () => undefined;

export const examples: Examples = {
  quiet: <Button onPress={nothing}>Contents</Button>,
  primary: (
    <Button variant="primary" icon={ArrowRight} iconSide="end" directional onPress={nothing}>
      Next
    </Button>
  ),
  'with an icon': (
    <Button icon={House} onPress={nothing}>
      Home
    </Button>
  ),
  'with an icon above, among several': (
    <Button icon={House} iconSide="above" onPress={nothing}>
      Home
    </Button>
  ),
  'for what cannot wait': (
    <Button variant="urgent" icon={PhoneCall} iconSide="above" onPress={nothing}>
      Call now
    </Button>
  ),
  large: (
    <Button size="large" variant="primary" onPress={nothing}>
      Yes, I’m still here
    </Button>
  ),
  'off, in its place': (
    <Button icon={ArrowLeft} directional off onPress={nothing}>
      Back
    </Button>
  ),
  'one of several, chosen': (
    <Button pressed language="es" onPress={nothing}>
      Español
    </Button>
  ),
  'one of several, not chosen': (
    <Button pressed={false} language="en" onPress={nothing}>
      English
    </Button>
  ),
};
