import type { StatusService } from '../service.ts';
import type { PlanStore } from '../store/plan-store.ts';
import type { PostStore } from '../store/post-store.ts';
import type { Views } from '../views.ts';

export type StatusDeps = {
  readonly service: StatusService;
  readonly plans: PlanStore;
  readonly posts: PostStore;
  readonly views: Views;
};
