interface WaitingTest {
  path: string;
  duration?: number;
}

export class Schedule<T extends WaitingTest> {
  constructor(tests: T[]);
  next(worker: number): T | undefined;
}
