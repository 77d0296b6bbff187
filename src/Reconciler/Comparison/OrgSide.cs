using Reconciler.Language.Validation;
using Reconciler.Org;

namespace Reconciler.Comparison;

/// <summary>One of two orgs to compare.</summary>
/// <param name="Validated">The project as its environment makes it, without errors.</param>
/// <param name="Org">The org.</param>
public sealed record OrgSide(ValidationResult Validated, IOrg Org);
