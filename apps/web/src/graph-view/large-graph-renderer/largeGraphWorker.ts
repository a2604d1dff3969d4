import { elementsInView } from './inView';
import { countedBands, namedActors } from './labels';
import { fontOf, paintGraph } from './paint';
import type {
  LargeGraph,
  WorkerAnswer,
  WorkerFont,
  WorkerMessage,
  LargeGraphScene,
  BitmapView,
} from './scene';

/** Milliseconds that a first bitmap waits for the font, which the page has fetched already. */
const patience = 300;

const none = new Uint8Array();
let graph: LargeGraph | null = null;
let type: Promise<unknown> = Promise.resolve();

/** Draws bitmaps of a large graph outside the page's thread. */
addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
  switch (data.kind) {
    case 'fonts':
      for (const font of data.fonts) addFont(font);
      type = fetchType(' ');
      break;
    case 'scene':
      graph = { scene: data.scene, places: new Float32Array(), marks: { actors: none, lines: none } };
      void fetchType(lettersOf(data.scene));
      break;
    case 'places':
      if (graph) graph = { ...graph, places: data.places };
      break;
    case 'marks':
      if (graph) graph = { ...graph, marks: data.marks };
      break;
    case 'draw':
      // Becomes an error of the worker, which the page handles.
      type.then(() => answer(data.view, data.names)).catch(reportError);
      break;
  }
});

function addFont({ family, source, weight, range }: WorkerFont): void {
  fontsHere().add(new FontFace(family, source, { weight, unicodeRange: range }));
}

/** Waits until the fonts for some letters are loaded; for those that come late the page is notified. */
async function fetchType(letters: string): Promise<void> {
  let late = false;
  const fetched = fontsHere()
    .load(fontOf(500, 12), letters)
    .then(
      (faces) => {
        if (late && faces.length > 0) post({ kind: 'type' });
      },
      // Names were drawn in another font until now.
      () => undefined,
    );
  await Promise.race([fetched, new Promise((resolve) => setTimeout(resolve, patience))]);
  late = true;
}

const lettersOf = ({ actors, words }: LargeGraphScene): string =>
  [...new Set([...actors.label, ...words].join(''))].join('');

function answer(view: BitmapView, names: boolean): void {
  const canvas = new OffscreenCanvas(view.width, view.height);
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('There is no canvas to draw on');
  if (graph) {
    context.fillStyle = graph.scene.background;
    context.fillRect(0, 0, view.width, view.height);
    const seen = elementsInView(graph, view);
    const named = names ? namedActors(graph, seen.actors, view.zoom) : [];
    const counted = names ? countedBands(graph, { ...seen, named }, view.zoom) : new Set<number>();
    paintGraph(context, graph, view, { ...seen, named, counted });
  }
  const bitmap = canvas.transferToImageBitmap();
  post({ kind: 'bitmap', bitmap }, [bitmap]);
}

/** The page's TypeScript types do not declare the fonts of a worker. */
const fontsHere = (): FontFaceSet => (self as unknown as { fonts: FontFaceSet }).fonts;

const post = (message: WorkerAnswer, passed: Transferable[] = []): void =>
  postMessage(message, { transfer: passed });
