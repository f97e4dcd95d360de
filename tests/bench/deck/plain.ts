/** reveal.js as its own guide says to use it, with its transitions off. */
import Reveal from 'reveal.js';
import 'reveal.js/reset.css';
import 'reveal.js/reveal.css';
import './plain.css';

void new Reveal({ transition: 'none', backgroundTransition: 'none' }).initialize();
