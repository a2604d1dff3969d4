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

/** Milliseconds that a first bitmap waits for its type, which the page has fetched already. */
const patience = 300;

const none = new Uint8Array();
let graph: LargeGraph | null = null;
let type: Promise<unknown> = Promise.resolve();

/** Draws bitmaps of a large graph away from the page's thread. */
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
      // What goes wrong is an error of the worker, for the page to hear.
      type.then(() => answer(data.view, data.names)).catch(reportError);
      break;
  }
});

function addFont({ family, source, weight, range }: WorkerFont): void {
  fontsHere().add(new FontFace(family, source, { weight, unicodeRange: range }));
}

/** Until the type is there for some letters; what comes late is told of. */
async function fetchType(letters: string): Promise<void> {
  let late = false;
  const fetched = fontsHere()
    .load(fontOf(500, 12), letters)
    .then(
      (faces) => {
        if (late && faces.length > 0) post({ kind: 'type' });
      },
      // Names stand in another type then.
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

/** The types of the page's thread do not say that a worker has them. */
const fontsHere = (): FontFaceSet => (self as unknown as { fonts: FontFaceSet }).fonts;

const post = (message: WorkerAnswer, passed: Transferable[] = []): void =>
  postMessage(message, { transfer: passed });
