namespace Reconciler.Import.Terraform;

/// <summary>A value of a Terraform configuration, as far as it can be read without running Terraform.</summary>
internal abstract record HclValue;
