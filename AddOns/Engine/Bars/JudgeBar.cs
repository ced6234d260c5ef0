namespace NT8Bridge;

/// <summary>Why a bar of a source cannot be used; null when it can. It may move the bar in time.</summary>
internal delegate string? JudgeBar(ref Bar bar);
