using Reconciler.Org.Http;

namespace Reconciler.Org.Tests.Http;

internal sealed class BoundedStreamTests
{
    [Test]
    public async Task As_many_bytes_as_allowed_pass()
    {
        using var buffer = new MemoryStream();
        await new BoundedStream(new MemoryStream(new byte[100]), 100, "The answer").CopyToAsync(buffer);

        Assert.That(buffer.Length, Is.EqualTo(100));
    }

    [Test]
    public void One_byte_more_is_an_error_of_the_server() =>
        Assert.That(
            () => new BoundedStream(new MemoryStream(new byte[101]), 100, "The answer").CopyToAsync(Stream.Null),
            Throws.InstanceOf<OrgException>().With.Message.StartsWith("The answer is larger than the 100 bytes"));

    [Test]
    public void A_synchronous_reader_is_bounded_too() =>
        Assert.That(
            () => new BoundedStream(new MemoryStream(new byte[101]), 100, "The answer").CopyTo(Stream.Null),
            Throws.InstanceOf<OrgException>());
}
