-- A library of bench.works published works beside a network: titles in English, Chinese, Arabic and Russian by turns.

-- the words that titles are made of, drawn as if by lot, the same in every run
create function pg_temp.drawn(i bigint, lot int, choices int) returns int immutable language sql
  return abs(hashint8extended(i, lot) % choices)::int;
create function pg_temp.one_of(words text[], i bigint, lot int) returns text immutable language sql
  return words[1 + pg_temp.drawn(i, lot, cardinality(words))];
create function pg_temp.id(kind int, i bigint) returns uuid immutable language sql
  return ('01900000-' || lpad(to_hex(kind), 4, '0') || '-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid;

-- works, a tenth of them with a word that few others have
insert into works (id, slug, kind, state, title, summary, language, year, published_on, licence, sdg_targets, authors,
  organisation_id, changed_at)
select pg_temp.id(40, i), 'bench-work-' || i, pg_temp.one_of('{report,guideline,resource,publication,model}', i, 1), 'published',
  jsonb_build_object(
    'en', format('%s %s, volume %s%s', pg_temp.one_of('{Handbook of,Lessons in,A survey of,Guidance on,Cases from}', i, 2),
      pg_temp.one_of('{mathematics,multilingual classrooms,rural schools,teacher education,open licences,digital literacy,early reading,vocational skills,assessment}', i, 3),
      i % 400, case when i % 10 = 0 then ' kaleidoscope' || i / 2000 else '' end),
    'zh-Hans', format('%s%s研究第%s卷', pg_temp.one_of('{教师,乡村,数字,职业,早期}', i, 4), pg_temp.one_of('{教育,学校,素养,技能,阅读,评估,课程}', i, 5), i % 400),
    'ar', format('%s في %s %s', pg_temp.one_of('{دليل,دروس,دراسة}', i, 6), pg_temp.one_of('{التعليم,المدارس الريفية,محو الأمية الرقمية,المهارات}', i, 7), i % 400)),
  jsonb_build_object('en', format('%s: %s', pg_temp.one_of('{Пособие,Обзор,Уроки}', i, 8), pg_temp.one_of('{грамотность,математика,школа,учителя,оценивание}', i, 9))),
  'en', 1980 + pg_temp.drawn(i, 10, 45), date '1980-01-01' + (i % 16000)::int, 'https://creativecommons.org/licenses/by/4.0/',
  array['4.' || 1 + i % 7], '[{"name": "A. Author", "orcid": null}]', null, now() - (i || ' seconds')::interval
from generate_series(1, current_setting('bench.works')::int) i;

-- one edition each
insert into work_editions (id, work_id, language, title, summary, is_translation)
select pg_temp.id(41, i), pg_temp.id(40, i), 'en', 'Volume ' || i, '', false
from generate_series(1, current_setting('bench.works')::int) i;
