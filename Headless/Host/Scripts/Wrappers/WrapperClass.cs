namespace NT8Bridge.Headless.Host.Scripts.Wrappers;

/// <summary>A partial class that gets a method for every indicator.</summary>
/// <param name="Namespace">Its namespace.</param>
/// <param name="Name">Its name.</param>
/// <param name="Factory">
/// The member whose methods its own ones call; null for the class of indicators, which makes the instances and keeps them.
/// </param>
internal sealed record WrapperClass(string Namespace, string Name, string? Factory);
