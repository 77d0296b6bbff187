global using Reconciler.TestKit;
