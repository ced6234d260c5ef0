namespace NT8Bridge.Headless.Work;

/// <summary>Something that whoever runs the scripts should know about their files.</summary>
/// <param name="Text">One line.</param>
public sealed record ScriptNote(string Text) : WorkProgress;
