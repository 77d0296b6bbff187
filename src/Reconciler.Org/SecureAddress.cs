namespace Reconciler.Org;

/// <summary>The rule about which addresses may be called: https anywhere, http on the loopback interface only, and none with a user name in it.</summary>
internal static class SecureAddress
{
    /// <summary>Returns the address if it is allowed.</summary>
    /// <param name="what">What the address is, for the message; it begins the sentence.</param>
    /// <param name="kind">The kind of the error.</param>
    /// <exception cref="OrgException">It is not allowed. The message names the host only, as a query may carry a signature.</exception>
    public static Uri Require(Uri address, string what, OrgErrorKind kind = OrgErrorKind.Misconfigured)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (!address.IsAbsoluteUri || address.UserInfo.Length > 0)
        {
            throw new OrgException(kind, $"{what} is no plain absolute address; write it as https://host");
        }

        return address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)
            ? address
            : throw new OrgException(kind, $"{what} is {address.Scheme}://{address.Host}, which is not encrypted; use https");
    }
}
