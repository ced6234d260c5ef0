using System;

namespace NT8Bridge.Headless.Work.Database;

/// <summary>Days in a row that had a session and have no file.</summary>
/// <param name="First">The first of them.</param>
/// <param name="Last">The last of them; days without a session may lie between.</param>
/// <param name="Days">How many.</param>
public sealed record DatabaseGap(DateTime First, DateTime Last, int Days);
