namespace NT8Bridge.Build.Pack.Notices;

/// <summary>What is shipped of somebody else's work.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Version">Its version; empty where it is not known.</param>
/// <param name="Licence">The licence, by its SPDX name.</param>
/// <param name="Copyright">Its line of copyright; empty where it has none.</param>
/// <param name="Url">Where it comes from.</param>
/// <param name="Within">The files that hold it.</param>
internal sealed record Notice(string Name, string Version, string Licence, string Copyright, string Url, string Within);
