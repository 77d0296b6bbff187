using Reconciler.Language.ControlFlow;

namespace Reconciler.Language.Tests.ControlFlow;

internal sealed class BitMatrixTests
{
    [Test]
    public void A_union_keeps_what_either_has_and_tells_whether_it_grew()
    {
        var matrix = new BitMatrix(2, 130, intersects: false);

        Assert.That(Merge(matrix, 129), Is.True);
        Assert.That(Merge(matrix, 129), Is.False);
        Assert.That(Merge(matrix, 3), Is.True);
        Assert.That((matrix[1, 129], matrix[1, 3], matrix[1, 64], matrix[0, 129]), Is.EqualTo((true, true, false, false)));
    }

    [Test]
    public void An_intersection_begins_full_and_keeps_what_both_have()
    {
        var matrix = new BitMatrix(2, 130, intersects: true);

        Assert.That(Merge(matrix, 129), Is.True);
        Assert.That(Merge(matrix, 3), Is.True);
        Assert.That((matrix[1, 129], matrix[1, 3], matrix[0, 129]), Is.EqualTo((false, false, true)));
    }

    [Test]
    public void The_working_set_is_a_copy_and_takes_other_rows()
    {
        var matrix = new BitMatrix(3, 70, intersects: false);
        Merge(matrix, 69);

        matrix.Load(0);
        matrix.AddRow(1);
        matrix.MergeInto(2);
        matrix.Clear(1);

        Assert.That((matrix[2, 69], matrix[1, 69], matrix[0, 69]), Is.EqualTo((true, false, false)));
    }

    private static bool Merge(BitMatrix matrix, int column)
    {
        matrix.Load(all: false);
        matrix.Add(column);
        return matrix.MergeInto(1);
    }
}
