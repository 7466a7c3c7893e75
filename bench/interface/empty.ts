// The page the interface benches measure ours against: as large as the popup, drawn by Preact, and empty. Never part of the extension.
import { h, render } from 'preact';

const size = { inlineSize: '392px', blockSize: '560px' };
render(h('main', { class: 'empty', style: size }, 'Empty'), document.body);
