namespace Ota.PublicComment.Publishing.Report;

/// <summary>Addresses that a page may lead to: of the web, and nothing that runs (javascript:, data:).</summary>
internal static class WebAddress
{
    public static bool IsWeb(Uri address) => address.IsAbsoluteUri && address.Scheme is "http" or "https";
}
