global using Reconciler.Pipelines.Running;
global using Reconciler.Pipelines.Workflows;
global using Reconciler.TestKit;
