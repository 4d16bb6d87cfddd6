import { useRef, useState } from 'react';

/** A place to drop a file, with a button that does the same from the keyboard. */
export function DropZone({
  sendFile,
  isSending,
  label,
  children,
}: {
  readonly sendFile: (file: File | undefined) => void;
  readonly isSending: boolean;
  readonly label: string;
  readonly children: React.ReactNode;
}) {
  const field = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same by keys
    <div
      className={`drop${isOver ? ' over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        sendFile(event.dataTransfer.files[0]);
      }}
    >
      <p>{children}</p>
      <input
        ref={field}
        type="file"
        hidden
        accept=".xlsx,.csv,.tsv,.txt"
        aria-label={label}
        onChange={({ target }) => {
          sendFile(target.files?.[0]);
          // The same file, mended, must be taken again.
          target.value = '';
        }}
      />
      <button
        type="button"
        className="btn primary"
        disabled={isSending}
        onClick={() => field.current?.click()}
      >
        {isSending ? 'Sending…' : label}
      </button>
    </div>
  );
}
