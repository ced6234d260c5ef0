namespace NT8Bridge.Build.Pack.NuGet;

/// <summary>A package that another one brings along.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Version">Its version, as a nuspec writes it: the least one, or in brackets the only one.</param>
internal sealed record PackageDependency(string Id, string Version);
