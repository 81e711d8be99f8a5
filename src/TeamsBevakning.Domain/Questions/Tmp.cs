namespace TeamsBevakning.Domain.Questions;
/// <summary>x</summary>
public enum QuestionSigns {
/// <summary>x</summary>
No, 
/// <summary>x</summary>
Unsure, 
/// <summary>x</summary>
Yes }
/// <summary>x</summary>
public static class QuestionDetector {
/// <summary>x</summary>
public static QuestionSigns Read(string t) => t.Contains('?') ? QuestionSigns.Yes : QuestionSigns.No; }
