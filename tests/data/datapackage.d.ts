declare module 'datapackage' {
  /** As much of the package as the tests use. */
  export interface Resource {
    readonly name: string
    readonly tabular: boolean
    readonly descriptor: { readonly path: string; readonly bytes: number; readonly hash: string }
    read(options: { readonly keyed: true; readonly relations?: boolean }): Promise<Record<string, unknown>[]>
    checkRelations(): Promise<boolean>
  }
  export class Package {
    static load(descriptor: string, options: { readonly strict: boolean }): Promise<Package>
    readonly valid: boolean
    readonly resources: readonly Resource[]
  }
}
