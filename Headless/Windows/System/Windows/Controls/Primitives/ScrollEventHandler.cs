namespace System.Windows.Controls.Primitives;

/// <summary>Hears of scrolling.</summary>
public delegate void ScrollEventHandler(object sender, ScrollEventArgs e);
