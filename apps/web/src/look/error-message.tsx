/** What the server would not do, said where one asked for it. */
export function ErrorMessage({ text }: { readonly text: string | undefined }) {
  return <div role="alert">{text && <p className="notice notice--warm">{text}</p>}</div>
}
