/** What is stored of one article that was read: the line that `tonggao extract` would have printed for it. */
export interface RecordEntry {
  /** The same for one article and one content, however often it is read: later readings take the place of earlier ones. */
  key: string;
  /** The article's id; null where an input could not be read and has none. */
  id: string | null;
  /** Sorts by code point in the order in which articles were put into the queue: of two with one id the later counts. */
  position: string;
  /** The record, or the error line of an input that could not be read. JSON without line end. */
  line: string;
}

/** Where records go as they are made. */
export interface RecordSink {
  /** Stores an entry; resolves when it will outlast this process. To store it again changes nothing. */
  put(entry: RecordEntry): Promise<void>;
  close(): Promise<void>;
}

/** A store will never take this record, however often it is asked; it takes others. */
export class RecordRefused extends Error {
  override name = 'RecordRefused';
}
