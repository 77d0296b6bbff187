using Reconciler.Org.Http;
using Reconciler.TestKit;

namespace Reconciler.Org.Tests;

/// <summary>Makes transports over stubs.</summary>
internal static class TestOrg
{
    public const string Secret = "s3cr3t-of-the-client";

    public static OrgCredentials Credentials { get; } = new("client-1", Secret);

    public static OrgEndpoint Endpoint { get; } = OrgEndpoint.ForRegion(Region.Parse("eu-central-1"), "prod");

    public static HttpOrg Over(HttpMessageHandler handler, TimeProvider? time = null) =>
        new(Endpoint, Credentials, handler, time ?? new ManualTimeProvider());

    public static HttpOrg Answering(string json) => Over(new StubHandler(_ => StubHandler.Json(json)));
}
