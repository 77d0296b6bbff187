global using Reconciler.Cli.Tests.Running;
global using Reconciler.TestKit;
