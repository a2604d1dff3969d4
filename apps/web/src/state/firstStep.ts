/** What a first visit is shown to do, in order. */
export enum FirstStep {
  READ = 'read',
  CONNECT = 'connect',
  GO_BACK = 'goBack',
}
