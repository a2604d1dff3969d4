import type { Crowd, CrowdAnswer, CrowdFont, CrowdMessage, CrowdScene, CrowdView } from './scene';
import { crowdCounts, crowdNames } from './labels';
import { crowdInView } from './inView';
import { fontOf, paintCrowd } from './paint';

/** Milliseconds that a first picture waits for its type, which the page has fetched already. */
const patience = 300;

const none = new Uint8Array();
let crowd: Crowd | null = null;
let type: Promise<unknown> = Promise.resolve();

/** Draws pictures of a crowd away from the page's thread. */
addEventListener('message', ({ data }: MessageEvent<CrowdMessage>) => {
  switch (data.kind) {
    case 'fonts':
      for (const font of data.fonts) addFont(font);
      type = fetchType(' ');
      break;
    case 'scene':
      crowd = { scene: data.scene, places: new Float32Array(), marks: { actors: none, lines: none } };
      void fetchType(lettersOf(data.scene));
      break;
    case 'places':
      if (crowd) crowd = { ...crowd, places: data.places };
      break;
    case 'marks':
      if (crowd) crowd = { ...crowd, marks: data.marks };
      break;
    case 'draw':
      // What goes wrong is an error of the worker, for the page to hear.
      type.then(() => answer(data.view, data.names)).catch(reportError);
      break;
  }
});

function addFont({ family, source, weight, range }: CrowdFont): void {
  fontsHere().add(new FontFace(family, source, { weight, unicodeRange: range }));
}

/** Until the type is there for some letters; what comes late is told of. */
async function fetchType(letters: string): Promise<void> {
  let late = false;
  const fetched = fontsHere()
    .load(fontOf(500, 12), letters)
    .then(
      (faces) => {
        if (late && faces.length > 0) tell({ kind: 'type' });
      },
      // Names stand in another type then.
      () => undefined,
    );
  await Promise.race([fetched, new Promise((resolve) => setTimeout(resolve, patience))]);
  late = true;
}

const lettersOf = ({ actors, words }: CrowdScene): string =>
  [...new Set([...actors.label, ...words].join(''))].join('');

function answer(view: CrowdView, names: boolean): void {
  const canvas = new OffscreenCanvas(view.width, view.height);
  const pen = canvas.getContext('2d', { alpha: false });
  if (!pen) throw new Error('There is no canvas to draw on');
  if (crowd) {
    pen.fillStyle = crowd.scene.background;
    pen.fillRect(0, 0, view.width, view.height);
    const seen = crowdInView(crowd, view);
    const named = names ? crowdNames(crowd, seen.actors, view.zoom) : [];
    const counted = names ? crowdCounts(crowd, { ...seen, named }, view.zoom) : new Set<number>();
    paintCrowd(pen, crowd, view, { ...seen, named, counted });
  }
  const picture = canvas.transferToImageBitmap();
  tell({ kind: 'picture', picture }, [picture]);
}

/** The types of the page's thread do not say that a worker has them. */
const fontsHere = (): FontFaceSet => (self as unknown as { fonts: FontFaceSet }).fonts;

const tell = (message: CrowdAnswer, passed: Transferable[] = []): void =>
  postMessage(message, { transfer: passed });
