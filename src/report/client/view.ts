/** A view of the page: its element, what it does once it stands in the document, the keys it knows, and its name. */
export interface View {
  element: HTMLElement;
  /** For the title of the window. */
  name: string;
  mounted?: () => void;
  unmounted?: () => void;
  keys?: Record<string, () => void>;
}
