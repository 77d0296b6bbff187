namespace Reconciler.Org.Wire;

/// <summary>Reads a queue, a division, a prompt or another named thing.</summary>
internal static class EntityReader
{
    public static OrgEntity Read(WireEntity entity)
    {
        string id = WireField.Require(entity.Id, "id of an entity");
        return new OrgEntity(id, WireField.Require(entity.Name, $"name of entity {id}"), entity.HomeDivision ?? false) { Category = entity.Category };
    }
}
