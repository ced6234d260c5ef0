namespace NT8Bridge.Headless.Host.Runs;

/// <summary>A property of a strategy with the value that a template gives it.</summary>
/// <param name="Name">Name of the property.</param>
/// <param name="Text">Its value as it stands in the file; null where it is made of several elements.</param>
/// <param name="Line">Line of the file, from 1.</param>
public sealed record TemplateProperty(string Name, string? Text, int Line);
