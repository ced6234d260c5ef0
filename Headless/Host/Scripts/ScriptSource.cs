namespace NT8Bridge.Headless.Host.Scripts;

/// <summary>One NinjaScript file.</summary>
/// <param name="Path">
/// The name that diagnostics and stack traces show; for a file of a zip, the zip's path, '!' and the entry.
/// </param>
/// <param name="Text">Its C#.</param>
public sealed record ScriptSource(string Path, string Text);
